// Finds entries by title, other words, place and id. The entries come as scripts, since a page opened as a file cannot fetch; they are loaded at the first question.
(function () {
  'use strict';

  var LIMIT = 50;
  var rows = [];
  var ready;

  window.youbeiPart = function (part) {
    rows = rows.concat(part);
  };

  window.youbeiSearch = function (query) {
    ready = ready || load();
    return ready.then(function () {
      return find(fold(query).split(/\s+/).filter(Boolean));
    });
  };

  function load() {
    return new Promise(function (resolve, reject) {
      window.youbeiParts = function (names) {
        Promise.all(names.map(script)).then(resolve, reject);
      };
      script('parts.js').catch(reject);
    });
  }

  function script(name) {
    return new Promise(function (resolve, reject) {
      var element = document.createElement('script');
      element.src = 'data/search/' + name;
      element.onload = resolve;
      element.onerror = reject;
      document.head.appendChild(element);
    });
  }

  // Full-width forms become plain ones, letters small, hyphens inside numbers vanish.
  function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/(\d)-(?=\d)/g, '$1').trim();
  }

  function find(words) {
    var hits = [];
    rows.forEach(function (row) {
      var score = words.length ? scoreOf(row, words) : 0;
      if (score) hits.push({ score: score, row: row });
    });
    hits.sort(function (a, b) {
      return b.score - a.score || (a.row[1] < b.row[1] ? -1 : 1);
    });
    return hits.slice(0, LIMIT).map(function (hit) {
      return { kind: hit.row[0], id: hit.row[1], title: hit.row[2], url: hit.row[3], place: hit.row[4], snippet: hit.row[5] };
    });
  }

  // Every word must be found; a title that is the word, begins with it or holds it counts more than other words of the entry.
  function scoreOf(row, words) {
    var title = fold(row[2]);
    var rest = fold(row[4] + ' ' + row[5] + ' ' + row[1]);
    var total = 0;
    for (var i = 0; i < words.length; i++) {
      var at = title.indexOf(words[i]);
      var score = title === words[i] ? 100 : at === 0 ? 60 : at > 0 ? 40 : rest.indexOf(words[i]) >= 0 ? 15 : 0;
      if (!score) return 0;
      total += score;
    }
    return total + (row[0] === 'plan' ? 5 : 0) - Math.min(4, title.length / 20);
  }
})();
