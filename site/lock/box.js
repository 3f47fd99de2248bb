// The sealed files of a locked site: how they are called, and what is in them. Each is a script, since a page opened as a file cannot fetch: it hands over its name and
// what was sealed.
(function () {
  'use strict';

  var FORMAT = 'youbei-lock/1 ';
  var NAME_DIGITS = 24;
  var NONCE = new Uint8Array(12);
  var ROOT = window.location.href.replace(/[^\/]*([?#].*)?$/, '');

  var hash = window.youbeiHash;
  var keys = window.youbeiKeys;
  var waiting = {};
  var loading = {};
  var master = null;
  var names = null;
  var known = {};

  window.youbeiBox = {
    root: ROOT, isOpen: function () { return Boolean(master); }, unlock: unlock, use: use, name: name, path: function (of) { return known[of]; },
    open: open, openName: openName, check: check, hex: hex, bytes: bytes
  };
  window.youbeiSealed = function (of, packed) {
    if (waiting[of]) waiting[of](packed);
  };

  // Whether the head of the site is as it was written: a damaged one must not pass for a wrong pass phrase.
  function check(head) {
    return head && head.format === 1 &&
      hex(hash.sha256(keys.text([head.format, head.iterations, head.salt, head.key].join(' ')))) === head.check;
  }

  // Resolves to the site's key; refuses with false when the pass phrase is another. Blanks and hyphens are for the eye.
  function unlock(head, phrase, progress) {
    var spoken = phrase.normalize('NFKC').replace(/[\s\-\u2010-\u2015_]/g, '');
    return keys.derive(spoken, bytes(head.salt), head.iterations, progress).then(function (key) {
      return keys.open(key, NONCE, keys.text(FORMAT + 'key'), bytes(head.key));
    });
  }

  function use(key) {
    master = key;
    names = key && hash.hmac(key, keys.text(FORMAT + 'names'));
    known = {};
  }

  // The name of a file that the plain site has at a path.
  function name(path) {
    var made = hex(hash.hmac(names, keys.text(path))).slice(0, NAME_DIGITS);
    known[made] = path;
    return made;
  }

  function open(path) {
    return openName(name(path));
  }

  // Resolves to {path, bytes}; refuses with {damaged: file} or {missing: file}.
  function openName(of) {
    var file = 'f/' + of.slice(0, 1) + '/' + of.slice(1) + '.js';
    var key = hash.hmac(master, keys.text(FORMAT + 'file ' + of));
    return fetched(of, file).then(function (packed) {
      return keys.open(key, NONCE, keys.text(FORMAT + of), bytes(packed)).then(unpack).then(function (found) {
        if (name(found.path) !== of) throw new Error(found.path);
        return found;
      });
    }).catch(function (failure) {
      return Promise.reject(failure && failure.missing ? failure : { damaged: file });
    });
  }

  function fetched(of, file) {
    loading[of] = loading[of] || loaded(of, file);
    return loading[of];
  }

  function loaded(of, file) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      var packed = null;
      waiting[of] = function (text) { packed = text; };
      script.src = file;
      script.onload = function () {
        script.remove();
        delete loading[of];
        if (packed === null) reject(new Error(file));
        else resolve(packed);
      };
      script.onerror = function () {
        script.remove();
        delete loading[of];
        reject({ missing: file });
      };
      document.head.appendChild(script);
    });
  }

  // One byte that says whether it is packed, two and four with the lengths of path and content, both, and zeros that blur the size.
  function unpack(plain) {
    var path = plain[1] * 256 + plain[2];
    var size = ((plain[3] * 256 + plain[4]) * 256 + plain[5]) * 256 + plain[6];
    var content = plain.subarray(7 + path, 7 + path + size);
    return {
      path: new TextDecoder().decode(plain.subarray(7, 7 + path)),
      bytes: plain[0] ? window.pako.inflate(content) : content
    };
  }

  function bytes(packed) {
    var text = window.atob(packed);
    var all = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
    return all;
  }

  function hex(some) {
    return Array.prototype.map.call(some, function (byte) { return (byte + 256).toString(16).slice(1); }).join('');
  }
})();
