import { describe, expect, it } from 'vitest';
import { textOfBytes } from './text-of-bytes.ts';

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));

describe('bytes that are text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('één vak')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFéén vak')],
    ['what a spreadsheet saves', bytesOf('\u{E9}\u{E9}n vak')],
    ['UTF-16, the low byte first', bytesOf('\u{FF}\u{FE}\u{E9}\0\u{E9}\0n\0 \0v\0a\0k\0')],
    ['UTF-16, the high byte first', bytesOf('\u{FE}\u{FF}\0\u{E9}\0\u{E9}\0n\0 \0v\0a\0k')],
  ])('are read in whichever encoding: %s', (_name, bytes) => {
    expect(textOfBytes(bytes)).toEqual({ ok: true, text: 'één vak' });
  });

  it('are read in the encoding that an XML file names', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>\u{E9}</a>';
    expect(textOfBytes(bytesOf(xml))).toEqual({ ok: true, text: xml });
    expect(textOfBytes(new TextEncoder().encode('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'))).toMatchObject({ ok: true, text: expect.stringContaining('<a>é</a>') });
    expect(textOfBytes(bytesOf('<?xml version="1.0" encoding="klingon"?><a/>'))).toMatchObject({ ok: true });
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['%PDF-1.7 …', 'pdf'],
    ['PK\u{3}\u{4}\u{14}\0', 'zip'],
    ['\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}', 'zip'],
    ['\u{1F}\u{8B}\u{8}', 'zip'],
    ['\u{89}PNG\r\n\u{1A}\n', 'image'],
    ['\u{FF}\u{D8}\u{FF}\u{E0}', 'image'],
    ['\0\0\0\u{20}ftypheic', 'image'],
    ['MZ\u{90}\0\u{3}\0', 'unknown'],
  ])('are told by how they begin: %j', (start, looksLike) => {
    expect(textOfBytes(bytesOf(start))).toEqual({ ok: false, looksLike });
  });
});
