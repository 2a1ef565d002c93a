/** Where a value stands in a file: names of fields, and places in lists counted from 0. */
export type YamlPath = readonly (string | number)[];
