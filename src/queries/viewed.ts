/** A row as seen on a day: what is read below it takes the same day unless told otherwise. */
export type Viewed<Row> = Row & { readonly asOf: string };
