// Is a signed discussion found where no engine is known?

import { describe, expect, it } from 'vitest';
import { generic } from '@/utils/engines/generic/engine';
import { openPage } from '../open-page';

const still = () => undefined;
const people = ['Ann', 'Bo', 'Cay'];
const signed = (number: number, text: string) => {
  const name = people[number % people.length];
  return `${text} <a href="/wiki/User:${name}">${name}</a> (<a href="/wiki/User_talk:${name}">talk</a>) 1${number % 10}:20, ${number + 1} March 2024 (UTC)`;
};

const talk = (count: number) => `<!DOCTYPE html><title>Talk</title><div class="w-text"><h2>The mill</h2>
  ${Array.from({ length: count }, (_, number) =>
    number % 3 === 0
      ? `<p>${signed(number, `Should the mill be in the list, number ${number}?`)}</p>`
      : `<dl><dd>${signed(number, `No source says so, number ${number}.`)}</dd></dl>`,
  ).join('\n')}</div>`;

describe('a signed discussion', () => {
  it('is found, with who answers whom', async () => {
    const document = openPage(talk(9));
    const [finding] = await generic.find(document, still);
    expect(finding?.confidence).toBeGreaterThan(0.95);
    expect(finding?.reasons).toEqual(['9 signatures']);
    const { records } = await generic.read(finding ?? expect.fail('nothing found'), still);
    expect(records.map(({ author }) => author)).toEqual(
      Array.from({ length: 9 }, (_, number) => people[number % people.length]),
    );
    expect(records.map(({ parent }) => (parent === undefined ? 'begins' : 'answers'))).toEqual(
      Array.from({ length: 9 }, (_, number) => (number % 3 === 0 ? 'begins' : 'answers')),
    );
  });

  it('is found in whatever digits its dates are', async () => {
    const persian = (text: string) =>
      text.replaceAll(/(?<=> \(<a.*\) .*)\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
    const [finding] = await generic.find(openPage(persian(talk(9))), still);
    expect(finding?.reasons).toEqual(['9 signatures']);
  });

  it("is found in pages as MediaWiki's newer parser gives them away", async () => {
    const [finding] = await generic.find(openPage(talk(9).replaceAll('href="/wiki/', 'href="./')), still);
    expect(finding?.reasons).toEqual(['9 signatures']);
  });

  it('is none with a signature or two under a page', async () => {
    const findings = await generic.find(openPage(talk(2)), still);
    expect(findings.filter(({ reasons }) => reasons.some((reason) => reason.includes('signatures')))).toEqual(
      [],
    );
  });
});
