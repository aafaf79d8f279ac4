/**
 * Kanji that are written for one another in names: the form of a group that match keys use, then its variants. Match keys only, never
 * for display. Forms that NFKC joins already (福, 神) are not repeated. Different words stay apart: 大 and 太, 畑 and 畠, 苑 and 園.
 */
const groups = {
  /**
   * 旧字体 given in brackets in the 常用漢字表 (平成22年内閣告示第2号), compared with the copy of the table at dahlia/shinjitai-table:
   * 302 of its 364, the other 62 being joined by NFKC.
   */
  joyo:
    '亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆 桜櫻 奥奧 横橫 ' +
    '温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 概槪 拡擴 殻殼 覚覺 学學 岳嶽 楽樂 渇渴 缶罐 巻卷 陥陷 勧勸 寛寬 ' +
    '関關 歓歡 観觀 気氣 帰歸 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 郷鄕 暁曉 区區 駆驅 勲勳 薫薰 ' +
    '径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢 軽輕 継繼 鶏鷄 芸藝 撃擊 欠缺 研硏 県縣 倹儉 剣劍 険險 圏圈 検檢 献獻 権權 ' +
    '顕顯 験驗 厳嚴 広廣 効效 恒恆 黄黃 鉱鑛 号號 国國 黒黑 砕碎 済濟 斎齋 剤劑 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 ' +
    '糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從 渋澁 獣獸 縦縱 粛肅 処處 緒緖 叙敍 将將 称稱 渉涉 焼燒 ' +
    '証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 ' +
    '穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 斉齊 静靜 窃竊 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 ' +
    '荘莊 捜搜 挿插 巣巢 曽曾 痩瘦 装裝 総總 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體 帯帶 滞滯 台臺 滝瀧 ' +
    '択擇 沢澤 担擔 単單 胆膽 団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵 点點 転轉 ' +
    '伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬭 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 ' +
    '晩晚 蛮蠻 秘祕 浜濱 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊 変變 弁辯瓣辨 歩步 宝寶 豊豐 褒襃 翻飜 毎每 万萬 満滿 ' +
    '麺麵 黙默 弥彌 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠 涙淚 塁壘 ' +
    '礼禮 励勵 戻戾 霊靈 齢齡 暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 郎郞 楼樓 録錄 湾灣',
  /** Second forms of the 人名用漢字 (戸籍法施行規則別表第二), as Unihan 15.0 has them in kJinmeiyoKanji. */
  jinmeiyo: '亘亙 富冨 涼凉 凜凛 野埜 尭堯 峰峯 島嶋 巌巖 晃晄 桧檜 槙槇 杯盃 祢禰 祷禱 禄祿 穣穰 萌萠 園薗 遥遙 駆駈',
  /** 簡易慣用字体 and their 印刷標準字体 of the 表外漢字字体表 (国語審議会 2000), beside those above. */
  hyogai: '唖啞 頴穎 鴎鷗 撹攪 麹麴 鹸鹼 噛嚙 繍繡 蒋蔣 醤醬 掻搔 屏屛 并幷 桝枡 沪濾 芦蘆 蝋蠟 弯彎',
  /** Shapes that JIS X 0208:1983 changed, and the shapes of before. */
  jis:
    '叱𠮟 嘘噓 蝉蟬 騨驒 箪簞 剥剝 侭儘 壷壺 梼檮 涛濤 潅灌 篭籠 薮藪籔 蛎蠣 蝿蠅 諌諫 迩邇 靭靱 頚頸 鯵鰺 鴬鶯 ' +
    '侠俠 嚢囊 填塡 溌潑 涜瀆 焔焰 繋繫 莱萊 躯軀 醗醱 頬頰 顛顚 賎賤 砺礪 倶俱 呑吞 鉱礦砿',
  /** 同音の漢字による書きかえ (国語審議会 1956): of those only what names of organizations have. */
  rewritten: '連聯 州洲',
  /**
   * Met in names of people, places and firms. No official table has them all: chosen by the editors; of 152 variants, 87 are neighbours,
   * or neighbours of a neighbour, in Unihan_Variants.txt of Unicode 15.0.
   */
  names:
    '高髙 崎﨑嵜 浜濵 辺邉 斉斎亝 島嶌㠀 橋槗 鶴靏靍鸖 館舘 吉𠮷 柳栁桺 昇曻 晋晉 淵渕渊 桑桒 松枩柗 栃杤 国囶圀 徳悳 ' +
    '鉄鐡銕 船舩 崖崕 嵩嵓 喜㐂 蘇蘓 群羣 煕熙熈 皐皋臯 蕊蕋 梅楳 柏栢 秋穐龝 妍姸 彦彥 青靑 清淸 教敎 強强 脱脫 ' +
    '税稅 説說 悦悅 閲閱 鋭銳 呉吳 娯娛 戸戶 内內 産產 顔顏 飲飮 冊册 尚尙 姫姬 没沒 絶絕 告吿 既旣 舎舍 舗舖 隣鄰 ' +
    '糧粮 線綫 耕畊 窓窗 庁廰 場塲 協恊 体躰軆 学斈 厩廐廏 厨廚 厦廈 丘坵 略畧 期朞 煙烟 韻韵 隷隸 奨獎 猪豬 瑠璢 ' +
    '善譱 闘鬪 闊濶 瓶缾 峨峩 讃讚 鑽鑚 鐸鈬 櫓艪 炉鑪 稿稾 綿緜 繊纎 雁鴈 纏纒 畴疇 雑襍 脚腳 減减 準凖 況况 決决 ' +
    '沖冲 券劵 却卻 唇脣 携攜 鼠鼡 鶏雞 兎兔 剣劔劒 竈竃 叡睿 婿壻聟 鉢盋 昂昻 郷鄉 呂吕 器噐 宝寳 写冩 畳疂疉 帰皈 ' +
    '脈脉 釜釡 飾餝 鼓皷 蓋盖 夢梦 本夲 渋澀 潜濳',
};

const pairs = Object.values(groups).flatMap((group) =>
  group.split(' ').flatMap((word) => {
    const [form = '', ...variants] = word;
    return variants.map((variant) => [variant, form] as const);
  }),
);
const direct = new Map(pairs);

/** Variant → the form match keys use. 齋 stands for 斎 in one group, and 斎 for 斉 in another: so it stands for 斉. */
export const kanjiVariants: ReadonlyMap<string, string> = new Map(pairs.map(([variant, form]) => [variant, direct.get(form) ?? form]));
