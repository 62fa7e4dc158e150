// How far from UTC is a time zone that a page names by its abbreviation?

/**
 * Minutes east of UTC for the abbreviations that Scoop offers (`_timezone_hash` in its `Interface.pm`, values of Perl's
 * Time::Zone) and a few common ones. Abbreviations are ambiguous in the world at large (CST, IST, BST); these
 * are the meanings that the engine gives them.
 */
const offsets: Readonly<Record<string, number>> = {
  // Americas
  NDT: -150,
  NST: -210,
  BRT: -180,
  BRST: -120,
  ADT: -180,
  AST: -240,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  YDT: -480,
  YST: -540,
  HDT: -540,
  HST: -600,
  CAT: -600,
  AHST: -600,
  NT: -660,
  IDLW: -720,
  // Europe and Africa
  AT: -120,
  WAT: -60,
  GMT: 0,
  UT: 0,
  UTC: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  MEZ: 60,
  MEWT: 60,
  SWT: 60,
  FWT: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  SST: 120,
  FST: 120,
  EET: 120,
  EEST: 180,
  BT: 180,
  MSK: 180,
  MSD: 240,
  // Asia and Oceania
  ZP4: 240,
  ZP5: 300,
  ZP6: 360,
  WAST: 420,
  WADT: 480,
  WST: 480,
  CCT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  KDT: 600,
  EAST: 600,
  AEST: 600,
  GST: 600,
  EADT: 660,
  AEDT: 660,
  NZT: 720,
  NZST: 720,
  NZDT: 780,
  IDLE: 720,
};

/** Minutes east of UTC; undefined for an abbreviation that is not known. */
export function zoneOffset(abbreviation: string): number | undefined {
  const key = abbreviation.toUpperCase();
  return Object.hasOwn(offsets, key) ? offsets[key] : undefined;
}
