/** A legal form: how it is written out, how else it is written, and where it stands. */
export interface LegalForm {
  readonly full: string;
  readonly language: 'JA' | 'EN';
  /** Where the form stands. Written out in brackets it may stand at either end. */
  readonly position: 'front' | 'back' | 'both';
  /** Other ways to write it out, and signs of one character. */
  readonly also?: readonly string[];
  /** What is written in brackets: 株 in (株). Forms of the front have it at the end only where it can mean nothing else: not 広島大学（医）. */
  readonly short?: readonly string[];
}

const japanese = (full: string, position: 'front' | 'both', short: string, also = ''): LegalForm => ({
  full,
  language: 'JA',
  position,
  short: short.split(' ').filter(Boolean),
  also: also.split(' ').filter(Boolean),
});
const english = (full: string, position: 'front' | 'back', ...also: string[]): LegalForm => ({ full, language: 'EN', position, also });

/** Every legal form that names are written with. Abbreviations as in the lists of members among our sources and in general usage. */
export const legalForms: readonly LegalForm[] = [
  japanese('株式会社', 'both', '株', '㈱ ㊑ ㍿'),
  japanese('有限会社', 'both', '有', '㈲ ㊒'),
  japanese('合同会社', 'both', '同 合'),
  japanese('合資会社', 'both', '資'),
  japanese('合名会社', 'both', '名'),
  japanese('相互会社', 'both', '相'),
  japanese('特定目的会社', 'both', ''),
  japanese('有限責任事業組合', 'both', ''),
  japanese('有限責任監査法人', 'both', ''),
  japanese('監査法人', 'both', '監'),
  japanese('公益財団法人', 'front', '公財'),
  japanese('一般財団法人', 'front', '一財'),
  japanese('財団法人', 'front', '財', '㈶ ㊖'),
  japanese('公益社団法人', 'front', '公社'),
  japanese('一般社団法人', 'front', '一社'),
  japanese('社団法人', 'front', '社', '㈳ ㊓'),
  japanese('国立研究開発法人', 'front', '国研 研'),
  japanese('地方独立行政法人', 'front', '地独'),
  japanese('独立行政法人', 'front', '独'),
  japanese('国立大学法人', 'front', '国大 大 国'),
  japanese('公立大学法人', 'front', '公大 公'),
  japanese('大学共同利用機関法人', 'front', '共 大共'),
  japanese('準学校法人', 'front', ''),
  japanese('学校法人', 'front', '学', '㈻ ㊫'),
  japanese('特定非営利活動法人', 'front', '特非 NPO 特', 'NPO法人 認定NPO法人 認定特定非営利活動法人'),
  japanese('社会医療法人', 'front', '', '社会医療法人財団 社会医療法人社団'),
  japanese('医療法人', 'front', '医 医社 医財', '医療法人社団 医療法人財団 特定医療法人'),
  japanese('社会福祉法人', 'front', '福 社福'),
  japanese('宗教法人', 'front', '宗'),
  japanese('職業訓練法人', 'front', '職'),
  japanese('更生保護法人', 'front', '更'),
  japanese('農事組合法人', 'front', '農'),
  japanese('弁護士法人', 'front', '弁'),
  japanese('税理士法人', 'front', '税'),
  japanese('特許業務法人', 'front', ''),
  japanese('弁理士法人', 'front', ''),
  // At the end 協同組合 is a part of the name: without it 農業協同組合 would be 農業.
  japanese('協同組合', 'front', '協'),
  japanese('企業組合', 'front', '企'),
  english('Company Limited', 'back', 'Co., Ltd.', 'Co. Ltd.', 'Co.,Ltd.', 'Company, Limited', 'Company Ltd.', 'Company, Ltd.'),
  english('Limited', 'back', 'Ltd.'),
  english('Incorporated', 'back', 'Inc.'),
  english('Corporation', 'back', 'Corp.'),
  english('Company', 'back', 'Co.'),
  english('Kabushiki Kaisha', 'back', 'K.K.', 'KK', 'Kabushiki Gaisha', 'Kabushiki-Kaisha'),
  english('Yugen Kaisha', 'back', 'Y.K.', 'Yugen Gaisha'),
  english('Godo Kaisha', 'back', 'G.K.'),
  english('Limited Liability Company', 'back', 'LLC', 'L.L.C.'),
  english('Limited Liability Partnership', 'back', 'LLP', 'L.L.P.'),
  english('Public Limited Company', 'back', 'PLC'),
  english('Private Limited', 'back', 'Pte. Ltd.', 'Pvt. Ltd.'),
  english('Proprietary Limited', 'back', 'Pty Ltd.', 'Pty. Ltd.'),
  english('Gesellschaft mit beschränkter Haftung', 'back', 'GmbH'),
  english('Aktiengesellschaft', 'back', 'AG'),
  english('Société anonyme', 'back', 'S.A.'),
  english('Besloten vennootschap', 'back', 'B.V.'),
  english('National University Corporation', 'front'),
  english('Public University Corporation', 'front'),
  english('Incorporated Administrative Agency', 'front'),
  english('Local Incorporated Administrative Agency', 'front'),
  english('National Research and Development Agency', 'front'),
  english('Inter-University Research Institute Corporation', 'front'),
  english('Public Interest Incorporated Foundation', 'front'),
  english('Public Interest Incorporated Association', 'front'),
  english('General Incorporated Foundation', 'front'),
  english('General Incorporated Association', 'front'),
  english('Specified Nonprofit Corporation', 'front', 'Specified Non-profit Corporation'),
  english('Incorporated Educational Institution', 'front'),
];
