/** The panel, and the parts it shares with the list. */
import {css} from 'lit';

export const panelStyles = css`
  .panel {
    min-width: 0;
    padding: 1.1em 1em 1.25em;
    border-top: 1px solid var(--k-line);
    background: var(--k-surface);
  }
  .panel-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 0.5em;
  }
  .panel-head .muted {
    padding-top: 0.5em;
  }
  .panel-head .close {
    flex: none;
    margin: -0.25em -0.6em -0.25em 0;
    color: var(--k-text-2);
  }
  .panel-title {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
  }
  .panel-title .large {
    font-size: 1.5em;
    line-height: 1.1;
  }
  .facts-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.9em;
    align-items: center;
    margin-top: 0.35em;
  }
  .facts-line .badge,
  .facts-line .tag {
    font-size: 1em;
  }
  .about {
    margin-top: 0.7em;
  }
  .about + p {
    margin-top: 0.5em;
  }
  .panel-part {
    margin-top: 1.2em;
  }
  .panel-part > .heading-3 {
    margin-bottom: 0.4em;
  }
  .panel .facts-line,
  .panel .panel-head p {
    margin-bottom: 0;
  }
  .seats > li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.6em 0;
    border-top: 1px solid var(--k-line);
  }
  .seats .tier-mark {
    margin-top: 0.35em;
  }
  .name {
    text-decoration-thickness: 0.05em;
  }
  .name.chosen {
    font-weight: 650;
  }
  .seats .name,
  .body-name .name {
    font-weight: 500;
  }
  .members {
    margin-top: 0.35em;
  }
  .member {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding: 0.3em 0;
    break-inside: avoid;
  }
  .member .sign,
  .member .tier-mark {
    align-self: start;
    margin-top: 0.22em;
  }
  .member .note {
    align-self: start;
    padding-top: 0.1em;
    text-align: end;
    flex: none;
    max-width: 45%;
  }
  .role {
    display: block;
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .ended > .sign,
  .ended > .tier-mark {
    opacity: 0.6;
  }
  .ruled .member {
    border-top: 1px solid var(--k-line);
    padding: 0.42em 0;
  }
  .ties > li {
    padding: 0.35em 0;
  }
  .panel .ties > li {
    border-top: 1px solid var(--k-line);
    padding: 0.5em 0;
  }
  .sentence.ended .verb {
    color: var(--k-text-2);
  }
  .milestones {
    margin-inline-start: 0.4em;
    border-inline-start: 2px solid var(--k-line);
  }
  .milestones > li {
    position: relative;
    padding: 0.3em 0 0.5em;
    padding-inline-start: 1em;
  }
  .milestones > li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.35em - 1px);
    top: 0.7em;
    width: 0.7em;
    height: 0.7em;
    border: 2px solid var(--k-line-strong);
    border-radius: 50%;
    background: var(--k-surface);
  }
  .panel-buttons {
    display: grid;
    gap: 0.5em;
    margin-top: 1.3em;
  }
`;
