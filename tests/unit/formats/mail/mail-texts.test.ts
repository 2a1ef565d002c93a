import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailTexts } from '../../../../src/formats/mail/mail-texts.ts';
import { runs } from '../../runs.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');

const mail = (...lines: string[]): string => ['From: Ada <ada@x.org>', 'MIME-Version: 1.0', ...lines].join('\r\n');

describe('The texts of a saved mail', () => {
  it('are read where its body is base64', () => {
    const body = 'Hallo Jörg,\nhere is my “work”.\n';
    const text = mail(
      'Content-Type: text/plain; charset="utf-8"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(body),
    );
    expect(mailTexts(text)).toEqual([body]);
  });

  it('are read part by part, with what is attached', () => {
    const text = mail(
      'Content-Type: multipart/mixed;',
      '\tboundary="--=_out 1"',
      '',
      'This is a message in MIME format.',
      '----=_out 1',
      'Content-Type: multipart/alternative; boundary=in',
      '',
      '--in',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'J=F6rg, a long li=',
      'ne',
      '--in--',
      '----=_out 1',
      'Content-Type: application/json; name=a.json',
      'Content-Transfer-Encoding: BASE64',
      '',
      base64(`{"format": "${'x'.repeat(200)}"}`),
      '----=_out 1--',
    );
    expect(mailTexts(text)).toEqual([
      'This is a message in MIME format.',
      'Jörg, a long line',
      `{"format": "${'x'.repeat(200)}"}`,
    ]);
  });

  it('are read from a mail that was forwarded as an attachment', () => {
    const inner = mail('Content-Transfer-Encoding: base64', '', base64('work'));
    expect(mailTexts(mail('Content-Type: message/rfc822', '', inner))).toEqual(['work']);
  });

  it('keep equals signs that encode nothing, and letters that were never encoded', () => {
    const text = mail('Content-Transfer-Encoding: quoted-printable', '', '1=3D1 ==3d= é =4 =4g =g4 =F0=9f=98=80 =');
    expect(mailTexts(text)).toEqual(['1=1 === é =4 =4g =g4 😀 =']);
  });

  it('are none in what is no mail', () => {
    expect(mailTexts('Ada: https://x.org/#hand-in1.abc\n\nbest')).toBeUndefined();
    expect(mailTexts('{"format":"x"}')).toBeUndefined();
  });

  it('are read without an error, whatever is in it', () => {
    const part = fc.string({ unit: fc.constantFrom('=', '4', 'F', '\n', '--b', 'é', ':', ' ', '\ud83d', 'base64') });
    const encoding = fc.constantFrom('base64', 'quoted-printable', '8bit', '');
    fc.assert(
      fc.property(encoding, fc.constantFrom('utf-8', 'nonsense'), part, (name, charset, body) => {
        const head = `Content-Type: text/plain; boundary=b; charset=${charset}`;
        expect(mailTexts(mail(head, `Content-Transfer-Encoding: ${name}`, '', body))).toBeInstanceOf(Array);
      }),
      { numRuns: runs() },
    );
  });
});
