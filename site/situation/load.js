// Loads what one question needs: the book, the place with all places around it, and the plans that take part. By script elements, so that it
// works from file://; each file once.
(function () {
  'use strict';

  var all = window.youbeiSituation;
  var asked = {};

  // A question as it stands in an address: event=…&place=…&colour=…&level=….
  all.questionOf = function (text) {
    var found = {};
    text.split('&').forEach(function (pair) {
      var at = pair.indexOf('=');
      if (at > 0) found[pair.slice(0, at)] = pair.slice(at + 1);
    });
    return {
      event: /^[a-z0-9-]+$/.test(found.event || '') ? found.event : '',
      place: /^[0-9]+$/.test(found.place || '') ? found.place : '',
      colour: /^(red|orange|yellow|blue)$/.test(found.colour || '') ? found.colour : '',
      level: /^[1-4]$/.test(found.level || '') ? Number(found.level) : 0
    };
  };

  all.loadBook = function () { return file('index'); };

  all.load = function (question) {
    return file('index').then(function () {
      return place(question.place);
    }).then(function () {
      var files = {};
      all.planIds(question).forEach(function (id) { if (all.held.parts[id]) files[all.held.parts[id]] = true; });
      return Promise.all(Object.keys(files).sort().map(file));
    });
  };

  all.loadLadders = function () { return file('ladder'); };

  all.loadPlace = function (code) {
    return file('index').then(function () { return place(code); });
  };

  function place(code) {
    return file(code).then(function () {
      return Promise.all(all.held.places[code].chain.slice(1).map(file));
    });
  }

  function file(name) {
    if (!/^[0-9a-z-]+$/.test(name)) return Promise.reject(new Error(name));
    if (!asked[name]) {
      asked[name] = window.youbeiDoor.load(root() + 'data/situation/' + name + '.js').catch(function (failure) {
        delete asked[name];
        throw failure;
      });
    }
    return asked[name];
  }

  function root() {
    return document.querySelector('[data-situation]').getAttribute('data-root') || '';
  }
})();
