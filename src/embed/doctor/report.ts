/** What the doctor found, in words: as nodes and as text. */
import type {DoctorMessages} from '../../i18n/doctor.js';
import {copyBlock} from '../help/copy-block.js';
import {make} from '../help/dom.js';
import {isGood, type Finding} from './findings.js';

declare const KOKO_VERSION: string;

/** Who examines; put in by the build. */
const version = typeof KOKO_VERSION === 'string' ? KOKO_VERSION : '';

/** Faults first, each with the line to send and to whom. */
export function reportText(findings: readonly Finding[], texts: DoctorMessages): string {
  const bad = findings.filter((one) => !isGood(one)).map((one) => faultText(one, texts));
  const good = findings.filter(isGood).map((one) => `- ${says(one, texts)}`);
  return [
    texts.panel,
    texts.version(version),
    ...(bad.length > 0 ? [`${texts.faults}:`, ...bad] : [texts.allGood]),
    ...(good.length > 0 ? [`${texts.good}:`, ...good] : []),
  ].join('\n');
}

export function makeReport(findings: readonly Finding[], texts: DoctorMessages): HTMLElement[] {
  const bad = findings.filter((one) => !isGood(one));
  const good = findings.filter(isGood);
  const text = copyBlock('doctor-report', texts.report, texts.reportHint, texts);
  text.show(reportText(findings, texts));
  return [
    ...(bad.length > 0
      ? list(texts.faults, bad, (one) => faultParts(one, texts))
      : [make('p', {}, texts.allGood)]),
    ...(good.length > 0 ? list(texts.good, good, (one) => [says(one, texts)]) : []),
    text.element,
  ];
}

const list = (
  title: string,
  findings: readonly Finding[],
  parts: (finding: Finding) => readonly (Node | string)[],
): HTMLElement[] => [
  make('h3', {}, title),
  make('ul', {class: 'findings'}, ...findings.map((one) => make('li', {}, ...parts(one)))),
];

const says = ({code, about}: Finding, {findings}: DoctorMessages): string =>
  findings[code].says(about);

function faultParts(finding: Finding, texts: DoctorMessages): (Node | string)[] {
  const {to, line} = texts.findings[finding.code];
  const sentence = says(finding, texts);
  if (!to || !line) return [sentence];
  return [sentence, make('p', {class: 'line'}, `${texts.to[to]} `, line(finding.about))];
}

function faultText(finding: Finding, texts: DoctorMessages): string {
  const {to, line} = texts.findings[finding.code];
  const sentence = `- ${says(finding, texts)}`;
  return to && line ? `${sentence}\n  ${texts.to[to]} ${line(finding.about)}` : sentence;
}
