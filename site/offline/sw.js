// The service worker: answers from what the reader stored (see offline.js), else from the network. It stores nothing by itself and knows no version of its own:
// which stored version is shown is one small record, changed at once when the reader takes an update, so that a page never gets files of two versions.
'use strict';

var ROOT = self.registration.scope;
var STATE = 'youbei-state ' + ROOT;
var known = null;

self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });
self.addEventListener('message', function (event) {
  known = null;
  event.waitUntil(state().then(function () { if (event.ports[0]) event.ports[0].postMessage('read'); }));
});
self.addEventListener('fetch', function (event) {
  var request = event.request;
  if (request.method !== 'GET' || request.cache === 'no-store' || request.url.indexOf(ROOT) !== 0) return;
  if (/^(manifest\.json|sw\.js)$/.test(request.url.slice(ROOT.length))) return;
  event.respondWith(state().then(function (stored) {
    if (!stored) return fetch(request);
    return self.caches.open(stored.cache).then(function (cache) { return answer(request, cache); });
  }));
});

function state() {
  known = known || self.caches.open(STATE)
    .then(function (cache) { return cache.match(ROOT + 'youbei-state'); })
    .then(function (found) { return found ? found.json() : {}; })
    .then(function (record) { return record.current || null; })
    .catch(function () { known = null; return null; });
  return known;
}

function answer(request, cache) {
  if (request.mode === 'navigate') return page(request, cache);
  // A page that came from the network takes its files from there too: they may be of a newer version than the stored ones.
  return isStored(request.referrer, cache).then(function (stored) {
    return stored ? first(request, cache) : fetch(request).catch(function () { return first(request, cache); });
  });
}

function page(request, cache) {
  return cache.match(key(request.url)).then(function (found) {
    return found || fetch(request).catch(function () {
      return Response.redirect(ROOT + 'offline.html?missing', 302);
    });
  });
}

function first(request, cache) {
  return cache.match(key(request.url)).then(function (found) { return found || fetch(request); });
}

function isStored(referrer, cache) {
  if (!referrer || referrer.indexOf(ROOT) !== 0) return Promise.resolve(true);
  return cache.match(key(referrer)).then(function (found) { return Boolean(found); });
}

function key(url) {
  var path = url.split('#')[0].split('?')[0];
  return path.charAt(path.length - 1) === '/' ? path + 'index.html' : path;
}
