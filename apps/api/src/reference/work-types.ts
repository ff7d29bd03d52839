/**
 * Kinds of work and activity: the controlled list that offers, wishes and search use.
 * Source: trade programmes and workshops named in the project report (December 2021), by Rud videregående skole, Asker
 * kommune, Arba and the Oslo companies (read 2026-11-21). The three kinds of activity are general knowledge.
 * Real: the list. Demo: nothing. No drawing stands for two kinds.
 */
import type { WorkTypeReference } from './types';

export const workTypes = [
  { code: 'carpentry', label: { nb: 'Snekker og treverksted', kort: 'Tre' }, illustration: 'tre', group: 'craft' },
  { code: 'food', label: { nb: 'Mat, kantine og bakeri', kort: 'Mat' }, illustration: 'kantine', group: 'food' },
  {
    code: 'service',
    label: { nb: 'Service, renhold og resepsjon', kort: 'Rydde og vaske' },
    illustration: 'rydde',
    group: 'service',
  },
  { code: 'logistics', label: { nb: 'Lager og pakking', kort: 'Pakke' }, illustration: 'pakking', group: 'packing' },
  {
    code: 'green',
    label: { nb: 'Hage, park og gartneri', kort: 'Jobbe ute' },
    illustration: 'gront',
    group: 'outdoors',
  },
  {
    code: 'recycling',
    label: { nb: 'Gjenvinning', kort: 'Bruke ting om igjen' },
    illustration: 'gjenvinning',
    group: 'packing',
  },
  {
    code: 'print-design',
    label: { nb: 'Trykk, skilt og design', kort: 'Skilt og trykk' },
    illustration: 'skilt',
    group: 'print',
  },
  {
    code: 'fruit-delivery',
    label: { nb: 'Fruktkurver og levering', kort: 'Frukt' },
    illustration: 'frukt',
    group: 'packing',
  },
  { code: 'laundry', label: { nb: 'Vaskeri', kort: 'Vaske klær' }, illustration: 'forkle', group: 'service' },
  {
    code: 'craft',
    label: { nb: 'Keramikk, tekstil og strikk', kort: 'Håndverk' },
    illustration: 'keramikk',
    group: 'craft',
  },
  { code: 'bike', label: { nb: 'Sykkelverksted', kort: 'Sykler' }, illustration: 'sykkel', group: 'service' },
  { code: 'shop', label: { nb: 'Butikk og galleri', kort: 'Butikk' }, illustration: 'bedrift', group: 'service' },
  { code: 'cafe', label: { nb: 'Kafé og møteplass', kort: 'Kafé' }, illustration: 'kaffe', group: 'food' },
  { code: 'sensory', label: { nb: 'Sansing og ro', kort: 'Ro' }, illustration: 'ro', group: 'calm' },
  { code: 'music-art', label: { nb: 'Musikk og kunst', kort: 'Musikk' }, illustration: 'musikk', group: 'art' },
  { code: 'outdoor', label: { nb: 'Tur og friluft', kort: 'Tur' }, illustration: 'tur', group: 'outdoors' },
] as const satisfies readonly WorkTypeReference[];

export type WorkTypeCode = (typeof workTypes)[number]['code'];

/** The filters on the front page, in their order. */
export const workTypeGroups = [
  { code: 'food', label: { nb: 'Mat', kort: 'Mat' } },
  { code: 'craft', label: { nb: 'Håndverk', kort: 'Håndverk' } },
  { code: 'packing', label: { nb: 'Pakking og lager', kort: 'Pakke' } },
  { code: 'outdoors', label: { nb: 'Jobbe ute og tur', kort: 'Ute' } },
  { code: 'print', label: { nb: 'Trykk og skilt', kort: 'Skilt' } },
  { code: 'service', label: { nb: 'Service og butikk', kort: 'Service' } },
  { code: 'art', label: { nb: 'Musikk og kunst', kort: 'Musikk' } },
  { code: 'calm', label: { nb: 'Ro og sansing', kort: 'Ro' } },
] as const;
