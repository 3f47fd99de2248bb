// Copies a text and tells whether that worked. On file:// some browsers have no clipboard; the older way works there.
(function () {
  'use strict';

  window.youbeiCopy = function (text, tell) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(function () { tell(true); }, function () { tell(selected(text)); });
    } else {
      tell(selected(text));
    }
  };

  function selected(text) {
    var box = document.createElement('textarea');
    box.value = text;
    box.setAttribute('readonly', '');
    box.className = 'visually-hidden';
    document.body.appendChild(box);
    box.select();
    var done = false;
    try { done = document.execCommand('copy'); } catch (refused) { done = false; }
    box.remove();
    return done;
  }
})();
