// Makes keys and opens with them: by the browser where it lets the page, else by hash.js and gcm.js. Either gives the same.
(function () {
  'use strict';

  // So many rounds take some hundredths of a second; then the page has its turn.
  var AT_ONCE = 8000;

  var subtle = window.crypto && window.crypto.subtle;

  window.youbeiKeys = { derive: derive, open: open, text: text, isOwn: !subtle };

  // PBKDF2-HMAC-SHA256 of a pass phrase; progress is told which part is done, where it is known.
  function derive(phrase, salt, rounds, progress) {
    var password = text(phrase);
    if (!subtle) return slowly(window.youbeiHash.pbkdf2(password, salt, rounds), rounds, progress);
    return subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']).then(function (key) {
      return subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: salt, iterations: rounds }, key, 256);
    }).then(function (bits) { return new Uint8Array(bits); });
  }

  // A channel gives the page its turn, and is not slowed down as timers are while the tab is in the background.
  function slowly(work, rounds, progress) {
    return new Promise(function (resolve) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function () {
        var left = work.run(AT_ONCE);
        progress(1 - left / rounds);
        if (left) channel.port2.postMessage(0);
        else resolve(work.bytes());
      };
      channel.port2.postMessage(0);
    });
  }

  // Refuses with false what was changed, or sealed with another key.
  function open(key, nonce, beside, sealed) {
    if (!subtle) {
      var plain = window.youbeiGcm.open(key, nonce, beside, sealed);
      return plain ? Promise.resolve(plain) : Promise.reject(false);
    }
    return subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']).then(function (imported) {
      return subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: beside }, imported, sealed);
    }).then(function (bytes) { return new Uint8Array(bytes); }, function () { return Promise.reject(false); });
  }

  function text(words) {
    return new TextEncoder().encode(words);
  }
})();
