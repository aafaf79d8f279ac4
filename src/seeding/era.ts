/** The Japanese eras of the modern calendar, with the days they span. Of two eras that share a day both are accepted. */
const eras = [
  { name: '明治', short: '明M', from: '1868-01-25', to: '1912-07-30' },
  { name: '大正', short: '大T', from: '1912-07-30', to: '1926-12-25' },
  { name: '昭和', short: '昭S', from: '1926-12-25', to: '1989-01-07' },
  { name: '平成', short: '平H', from: '1989-01-08', to: '2019-04-30' },
  { name: '令和', short: '令R', from: '2019-05-01', to: '9999' },
] as const;

const eraYear = /(明治|大正|昭和|平成|令和|[明大昭平令]|(?<![A-Za-z])[MTSHR])\.?(\d{1,2}|元)(?!\d)/;

/** What a printed date says, as far as it does. A fiscal year (年度) runs from April. */
export interface PrintedDate {
  readonly era?: { readonly name: string; readonly year: number };
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly fiscal: boolean;
}

/** Reads 平成14年6月1日, 昭35.1.12, H14.2.2, 1960(昭和35)年1月12日, 2002年6月, 平成22年度. */
export function readPrintedDate(printed: string): PrintedDate {
  const text = printed.normalize('NFKC').replace(/\s/g, '');
  const era = eraYear.exec(text);
  const western = /(?<!\d)(\d{4})(?!\d)/.exec(text);
  const dotted = /(?:\d|元)[./-](\d{1,2})(?:[./-](\d{1,2}))?(?!\d)/.exec(text);
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  return {
    ...(era ? { era: { name: fullName(era[1] ?? ''), year: era[2] === '元' ? 1 : Number(era[2]) } } : {}),
    year: number(western?.[1]),
    month: number(/(\d{1,2})月/.exec(text)?.[1] ?? dotted?.[1]),
    day: number(/(\d{1,2})日/.exec(text)?.[1] ?? dotted?.[2]),
    fiscal: text.includes('年度'),
  };
}

/** The western year of a printed date; where it names both, the western one. */
export function westernYearOf({ era, year }: PrintedDate): number | null {
  if (year !== undefined) return year;
  const from = eras.find(({ name }) => name === era?.name)?.from;
  return from && era ? Number(from.slice(0, 4)) + era.year - 1 : null;
}

function fullName(printed: string): string {
  return eras.find(({ name, short }) => name === printed || short.includes(printed))?.name ?? printed;
}

/** The years of the eras in which a partial date lies: 1989 is 昭和64年 and 平成元年. */
export function eraYearsOf(date: string): string[] {
  return eras
    .filter(({ from, to }) => date <= to && `${date}~` >= from)
    .map(({ name, from }) => `${name}${Number(date.slice(0, 4)) - Number(from.slice(0, 4)) + 1}年`.replace(/(?<=\D)1年/, '元年'));
}
