/** What Next.js streams: pieces put together, values cut out behind their key, nothing evaluated. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { streamed } from '../../utils/sites/flight';

const page = (...scripts: string[]) => new JSDOM(scripts.map((script) => `<script>${script}</script>`).join('')).window.document;

describe('streamed', () => {
  it('finds a value that is cut across two pieces', () => {
    const document = page(
      'self.__next_f.push([1,"5:{\\"jobList\\":{\\"data\\":[{\\"guid\\":\\"a\\","])',
      'self.__next_f.push([1,"\\"title\\":\\"Say \\\\\\"hi\\\\\\"\\"}]}}\\n"])',
    );
    expect(streamed(document, '"jobList":')).toEqual([{ data: [{ guid: 'a', title: 'Say "hi"' }] }]);
  });

  it('reads single-quoted literals of pages that went through a formatter', () => {
    const document = page(`self.__next_f.push([\n 1,\n '7:{"job":{"title":"It\\'s \\\\"ours\\\\""}}' ])`);
    expect(streamed(document, '"job":')).toEqual([{ title: 'It\'s "ours"' }]);
  });

  it('gives nothing for other scripts, broken pieces and values that are not wanted', () => {
    expect(streamed(page('console.log("\\"job\\":{}")'), '"job":')).toEqual([]);
    expect(streamed(page('self.__next_f.push([1,"\\"job\\":{\\"a\\":"])'), '"job":')).toEqual([]);
    expect(streamed(page('self.__next_f.push([1,"\\"job\\":{\\"a\\":1}"])'), '"job":', (value) => Array.isArray(value))).toEqual([]);
    expect(streamed(page('self.__next_f.push([0])', 'self.__next_f.push([1,"open'), '"job":')).toEqual([]);
  });
});
