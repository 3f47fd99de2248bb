// Loads the pieces of the index into a page, and answers: window.youbeiSearch(query) is a promise of an answer.
(function () {
  'use strict';

  var waiting = {};
  var answer = window.youbeiEngine(load);
  var refuse = function () {};

  window.youbeiPiece = function (name, packed) {
    waiting[name](JSON.parse(window.pako.inflate(bytes(window.atob(packed)), { to: 'string' })));
  };

  // The answer, and whether a query is answered still: a piece that cannot be loaded ends it.
  window.youbeiSearch = function (query) {
    return new Promise(function (resolve, reject) {
      refuse = reject;
      answer(query, resolve);
    });
  };

  function bytes(text) {
    var all = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
    return all;
  }

  function load(names, done) {
    Promise.all(names.map(piece)).then(done).catch(function (failure) { refuse(failure); });
  }

  var loading = {};

  function piece(name) {
    loading[name] = loading[name] || new Promise(function (resolve, reject) {
      waiting[name] = resolve;
      window.youbeiDoor.load('data/search/' + name + '.js').catch(function () {
        delete loading[name];
        reject(new Error(name));
      });
    });
    return loading[name];
  }
})();
