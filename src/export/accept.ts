interface Range {
  readonly type: string;
  readonly quality: number;
}

/** The media ranges of an Accept header (RFC 9110, section 12.5.1); parameters other than q play no part. */
function rangesOf(accept: string): Range[] {
  return accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { type, quality: Number.isNaN(quality) ? 0 : quality };
  });
}

/** How much a client wants a media type: the quality of the most specific range that holds it; 0 is not at all. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const [type = ''] = mediaType.split(';');
  for (const wanted of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const range = ranges.find((each) => each.type === wanted);
    if (range !== undefined) return range.quality;
  }
  return 0;
}

/** Of several formats the one a client likes best, and of equals the first listed; null when it takes none (406). */
export function acceptable<F extends { readonly mediaType: string }>(formats: readonly F[], accept: string | undefined): F | null {
  if (accept === undefined || accept.trim() === '') return formats[0] ?? null;
  const ranges = rangesOf(accept);
  let best: F | null = null;
  let highest = 0;
  for (const format of formats) {
    const quality = qualityOf(format.mediaType, ranges);
    if (quality <= highest) continue;
    best = format;
    highest = quality;
  }
  return best;
}
