// Runs before the table is painted: an address that holds a choice shows nothing else first, so nothing jumps.
if (location.hash.includes('=')) document.documentElement.dataset.choosing = '';
