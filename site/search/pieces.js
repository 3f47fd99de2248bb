// The pieces of the index that a query needs: terms and who holds them, pairs of characters by their sound, names and addresses. A piece is asked for once and kept.
(function () {
  'use strict';

  // load(names, done) hands an array with the piece of each name to done.
  window.youbeiPieces = function (load) {
    var kept = {};
    var index;

    function need(names, done) {
      var missing = names.filter(function (name, i) { return !(name in kept) && names.indexOf(name) === i; });
      if (!missing.length) {
        done();
        return;
      }
      load(missing, function (pieces) {
        missing.forEach(function (name, i) { kept[name] = pieces[i]; });
        done();
      });
    }

    function open(done) {
      need(['index'], function () {
        index = kept.index;
        done(index);
      });
    }

    // The number of the piece that would hold a key, by the first key of each.
    function pieceOf(firsts, key) {
      var low = 0;
      var high = firsts.length;
      while (low < high) {
        var middle = low + high >> 1;
        if (firsts[middle] <= key) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    }

    // Hands on a function from a term to its two lists, of plans and of entries; null for a term that nothing holds.
    function terms(wanted, done) {
      needKeys('terms', wanted, done);
    }

    // Hands on a function from two syllables to the pairs of characters that sound so; null for none.
    function sounds(wanted, done) {
      needKeys('sounds', wanted, done);
    }

    function needKeys(kind, keys, done) {
      var firsts = index[kind];
      function name(key) {
        var at = pieceOf(firsts, key);
        return at < 0 ? null : kind + '/' + at;
      }
      need(keys.map(name).filter(Boolean), function () {
        done(function (key) {
          var at = name(key);
          var piece = at && kept[at];
          return piece && Object.prototype.hasOwnProperty.call(piece, key) ? piece[key] : null;
        });
      });
    }

    // Hands on a function from an ordinal to its row: kind, id, address, place, code, about, draft, names.
    function rows(kind, ordinals, done) {
      var block = index.block;
      need(ordinals.map(function (ordinal) { return kind + '/' + Math.floor(ordinal / block); }), function () {
        done(function (ordinal) { return kept[kind + '/' + Math.floor(ordinal / block)][ordinal % block]; });
      });
    }

    // Hands on the sections of plans: anchor, number, title, text.
    function texts(ordinals, done) {
      need(ordinals.map(function (ordinal) { return 'text/' + ordinal; }), function () {
        done(ordinals.map(function (ordinal) { return kept['text/' + ordinal]; }));
      });
    }

    function characters(done) {
      need(['characters'], function () { done(readCharacters(kept.characters)); });
    }

    var read;

    // The tables of characters as objects: the sounds of each, and the simplified form of traditional ones.
    function readCharacters(table) {
      if (read) return read;
      read = { sounds: {}, simplified: {} };
      table.sounds.forEach(function (line) {
        var blank = line.indexOf(' ');
        for (var i = blank + 1; i < line.length; i++) (read.sounds[line[i]] = read.sounds[line[i]] || []).push(line.slice(0, blank));
      });
      for (var i = 0; i < table.traditional.length; i += 2) read.simplified[table.traditional[i]] = table.traditional[i + 1];
      return read;
    }

    return { open: open, terms: terms, sounds: sounds, rows: rows, texts: texts, characters: characters, known: function () { return read; } };
  };
})();
