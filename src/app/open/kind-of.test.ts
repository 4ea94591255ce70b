import { describe, expect, it } from 'vitest';
import { kindOfFile, kindOfText } from './kind-of.ts';
import { linkToApp } from './link-to-app.ts';

const file = (...content: BlobPart[]): File => new File(content, 'zomaar');

describe('what came in', () => {
  it('is known by how it begins, not by its name', async () => {
    expect(await kindOfFile(file('{\n "format": "studiekompas-export", "version": 1'))).toBe('backup');
    expect(await kindOfFile(file('{"format":"studiekompas-guide","version":2'))).toBe('guide');
    expect(await kindOfFile(file('[{"courseId":"x"}]'))).toBe('guide');
    expect(await kindOfFile(file('<?xml version="1.0"?><elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1">'))).toBe('dossier');
    expect(await kindOfFile(file('<?xml version="1.0"?><e:elmo xmlns:e="x">'))).toBe('dossier');
    expect(await kindOfFile(file('<CDM><program/></CDM>'))).toBe('guide');
    expect(await kindOfFile(file('<html><h1>Programma</h1>'))).toBe('guide');
  });

  it('is for the student to say when it is a table or a text', async () => {
    expect(await kindOfFile(file('code;title;result\nA1;Recht;12'))).toBe('either');
    expect(kindOfText('2024-2025\nA1 Boekhouden 6 13')).toBe('either');
  });

  it('is refused when it is empty or no text', async () => {
    expect(await kindOfFile(file())).toBe('unusable');
    expect(await kindOfFile(file(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)))).toBe('unusable');
    expect(await kindOfFile(file(Uint8Array.of(1, 0, 2, 0, 3)))).toBe('unusable');
  });

  it('is the same where its first part ends in the middle of a letter', async () => {
    for (const shift of [0, 1]) expect(await kindOfFile(file(`${'x'.repeat(shift)}${'é'.repeat(5000)}`))).toBe('either');
  });
});

describe('a link in what was shared', () => {
  const origin = 'https://kompas.example';

  it('to this app is an address within it, key and all', () => {
    expect(linkToApp(`Kijk: ${origin}/gedeeld?x=1#abc-_`, origin)).toBe('/gedeeld?x=1#abc-_');
    expect(linkToApp(`https://elders.example/a ${origin}/regels/91 dag`, origin)).toBe('/regels/91');
  });

  it('to elsewhere, or none, is only text', () => {
    expect(linkToApp('https://kompas.example.kwaad.example/gedeeld http://kompas.example/', origin)).toBeNull();
    expect(linkToApp('2024-2025 A1 Boekhouden', origin)).toBeNull();
  });
});
