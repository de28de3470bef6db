/**
 * Drawn by Lucide (https://lucide.dev), ISC licence; on a grid of 24, stroke 2. As text: a page has dozens of icons, and
 * to write an element React takes some five microseconds.
 */
export const iconShapes = {
  phone:
    '<path d="M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"/>',
  mail:
    '<path d="m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7"/>' +
    '<rect x="2" y="4" width="20" height="16" rx="2"/>',
  message:
    '<path d="M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"/>',
  sms: '<rect width="14" height="20" x="5" y="2" rx="2" ry="2"/>' + '<path d="M12 18h.01"/>',
  letter:
    '<path d="M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z"/>' +
    '<path d="M14 2v5a1 1 0 0 0 1 1h5"/>' +
    '<path d="M10 9H8"/>' +
    '<path d="M16 13H8"/>' +
    '<path d="M16 17H8"/>',
  envelope:
    '<path d="M21.2 8.4c.5.38.8.97.8 1.6v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V10a2 2 0 0 1 .8-1.6l8-6a2 2 0 0 1 2.4 0l8 6Z"/>' +
    '<path d="m22 10-8.97 5.7a1.94 1.94 0 0 1-2.06 0L2 10"/>',
  visit:
    '<path d="M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8"/>' +
    '<path d="M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"/>',
  video:
    '<path d="m16 13 5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5"/>' +
    '<rect x="2" y="6" width="14" height="12" rx="2"/>',
  check: '<path d="M20 6 9 17l-5-5"/>',
  clock: '<circle cx="12" cy="12" r="10"/>' + '<path d="M12 6v6l4 2"/>',
  ban: '<circle cx="12" cy="12" r="10"/>' + '<path d="M4.929 4.929 19.07 19.071"/>',
  pause: '<path d="M8.5 5v14"/>' + '<path d="M15.5 5v14"/>',
  "arrow-up": '<path d="m5 12 7-7 7 7"/>' + '<path d="M12 19V5"/>',
  "arrow-down": '<path d="M12 5v14"/>' + '<path d="m19 12-7 7-7-7"/>',
  "arrow-left": '<path d="m12 19-7-7 7-7"/>' + '<path d="M19 12H5"/>',
  "arrow-right": '<path d="M5 12h14"/>' + '<path d="m12 5 7 7-7 7"/>',
  x: '<path d="M18 6 6 18"/>' + '<path d="m6 6 12 12"/>',
  plus: '<path d="M5 12h14"/>' + '<path d="M12 5v14"/>',
  minus: '<path d="M5 12h14"/>',
  chevron: '<path d="m6 9 6 6 6-6"/>',
  person: '<path d="M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2"/>' + '<circle cx="12" cy="7" r="4"/>',
  people:
    '<path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2"/>' +
    '<path d="M16 3.128a4 4 0 0 1 0 7.744"/>' +
    '<path d="M22 21v-2a4 4 0 0 0-3-3.87"/>' +
    '<circle cx="9" cy="7" r="4"/>',
  shield:
    '<path d="M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z"/>' +
    '<path d="m9 12 2 2 4-4"/>',
  search: '<path d="m21 21-4.34-4.34"/>' + '<circle cx="11" cy="11" r="8"/>',
  calendar:
    '<path d="M8 2v3"/>' +
    '<path d="M16 2v3"/>' +
    '<rect x="3" y="3" width="18" height="18" rx="2"/>' +
    '<path d="M3 9h18"/>',
  external:
    '<path d="M15 3h6v6"/>' +
    '<path d="M10 14 21 3"/>' +
    '<path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6"/>',
  info: '<circle cx="12" cy="12" r="10"/>' + '<path d="M12 16v-4"/>' + '<path d="M12 8h.01"/>',
  warning:
    '<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3"/>' +
    '<path d="M12 9v4"/>' +
    '<path d="M12 17h.01"/>',
  saved: '<circle cx="12" cy="12" r="10"/>' + '<path d="m16 9-5.5 5.5L8 12"/>',
  pencil:
    '<path d="M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z"/>' +
    '<path d="m15 5 4 4"/>',
  printer:
    '<path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2"/>' +
    '<path d="M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6"/>' +
    '<rect x="6" y="14" width="12" height="8" rx="1"/>',
  download:
    '<path d="M12 15V3"/>' +
    '<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/>' +
    '<path d="m7 10 5 5 5-5"/>',
  upload:
    '<path d="M12 3v12"/>' +
    '<path d="m17 8-5-5-5 5"/>' +
    '<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/>',
  leave:
    '<path d="m16 17 5-5-5-5"/>' +
    '<path d="M21 12H9"/>' +
    '<path d="M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"/>',
  lock: '<rect width="18" height="11" x="3" y="11" rx="2" ry="2"/>' + '<path d="M7 11V7a5 5 0 0 1 10 0v4"/>',
  language:
    '<path d="m5 8 6 6"/>' +
    '<path d="m4 14 6-6 2-3"/>' +
    '<path d="M2 5h12"/>' +
    '<path d="M7 2h1"/>' +
    '<path d="m22 22-5-10-5 10"/>' +
    '<path d="M14 18h6"/>',
  settings:
    '<path d="M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915"/>' +
    '<circle cx="12" cy="12" r="3"/>',
  list:
    '<path d="M3 5h.01"/>' +
    '<path d="M3 12h.01"/>' +
    '<path d="M3 19h.01"/>' +
    '<path d="M8 5h13"/>' +
    '<path d="M8 12h13"/>' +
    '<path d="M8 19h13"/>',
  history:
    '<path d="M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8"/>' +
    '<path d="M3 3v5h5"/>' +
    '<path d="M12 7v5l4 2"/>',
  home:
    '<path d="M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.7.7 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z"/>' +
    '<path d="m9 11 2 2 4-4"/>',
  chart:
    '<path d="M3 3v16a2 2 0 0 0 2 2h16"/>' +
    '<path d="M18 17V9"/>' +
    '<path d="M13 17V5"/>' +
    '<path d="M8 17v-3"/>',
  key:
    '<path d="M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z"/>' +
    '<circle cx="16.5" cy="7.5" r=".5" fill="currentColor"/>',
  more:
    '<circle cx="12" cy="12" r="1"/>' + '<circle cx="19" cy="12" r="1"/>' + '<circle cx="5" cy="12" r="1"/>',
  robot:
    '<path d="M12 8V4H8"/>' +
    '<rect width="16" height="12" x="4" y="8" rx="2"/>' +
    '<path d="M2 14h2"/>' +
    '<path d="M20 14h2"/>' +
    '<path d="M15 13v2"/>' +
    '<path d="M9 13v2"/>',
  megaphone:
    '<path d="M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z"/>' +
    '<path d="M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14"/>' +
    '<path d="M8 6v8"/>',
  trash:
    '<path d="M10 11v6"/>' +
    '<path d="M14 11v6"/>' +
    '<path d="M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6"/>' +
    '<path d="M3 6h18"/>' +
    '<path d="M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2"/>',
} satisfies Record<string, string>;
