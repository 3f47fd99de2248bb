// Says whether the card whose code was read is still good: the code carries the version of the plan that it was printed from.
(function () {
  'use strict';

  var words = window.youbeiWords || {};
  var asked = /^#card=(.+)$/.exec(window.location.hash);
  var title = document.querySelector('[data-version]');
  if (!asked || !title) return;

  var printed = decode(asked[1]);
  var present = title.getAttribute('data-version');
  var good = printed === present;
  var state = document.createElement('p');
  state.className = 'card-state' + (good ? '' : ' flag-overdue');
  state.setAttribute('role', 'status');
  state.textContent = (words[good ? 'card.good' : 'card.stale'] || '{0} {1}').replace('{0}', printed).replace('{1}', present);
  title.insertAdjacentElement('afterend', state);

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch (broken) {
      return text;
    }
  }
})();
