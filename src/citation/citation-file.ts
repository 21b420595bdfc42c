import { type Citation, FORMATS, type Format } from './cite.ts';

/** A file that citations can be saved as. */
export interface CitationFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Makes a file of citations, in UTF-8. */
export function citationFile({ text, html }: Citation, format: Format): CitationFile {
  const { extension, type } = FORMATS[format];
  return {
    name: `on-the-record.${extension}`,
    type: `${type};charset=utf-8`,
    content:
      html === undefined
        ? `${text}\n`
        : `<!doctype html>\n<meta charset="utf-8">\n<title>On the Record</title>\n${html}\n`,
  };
}
