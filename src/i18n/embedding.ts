import {embedding as de, type EmbeddingMessages} from './de/embedding.js';
import {embedding as en} from './en/embedding.js';

export type {EmbeddingMessages};

/** Texts of the "Einbetten" page, which has those of the other language to offer, too. */
export const embeddingMessages: Readonly<Record<'de' | 'en', EmbeddingMessages>> = {de, en};
