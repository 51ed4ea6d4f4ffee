import {hosted as de, type HostedMessages} from './de/hosted.js';
import {hosted as en} from './en/hosted.js';

export type {HostedMessages};

/** Texts of the hosted page, which is small enough to carry both languages. */
export const hostedMessages = (lang: string): HostedMessages => (/^en\b/i.test(lang) ? en : de);
