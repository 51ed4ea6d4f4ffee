import {html, type TemplateResult} from 'lit';
import type {CommonMessages} from '../../i18n/common.js';

/** Stands where code could not be fetched. */
export const missingPart = ({partMissing}: CommonMessages): TemplateResult =>
  html`<p role="alert">${partMissing}</p>`;
