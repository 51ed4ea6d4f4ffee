import {doctor as de, type DoctorMessages} from './de/doctor.js';
import {doctor as en} from './en/doctor.js';

export type {DoctorMessages};

/** Texts of the doctor. */
export const doctorMessages = (lang: string): DoctorMessages => (/^en\b/i.test(lang) ? en : de);
