// Says beside a date that it is overdue or long unconfirmed, counted on the day the page is read, not the day it was built.
(function () {
  'use strict';

  var DAY = 86400000;
  var SOON = 30;
  var LIMIT = 180;
  var words = window.youbeiWords || {};
  var today = dayOf(new Date());

  document.addEventListener('youbei:shown', verified);

  each('[data-due]', function (element) {
    flag(element, dueFlag(daysUntil(element.getAttribute('data-due'))));
  });
  verified();
  each('[data-expires]', function (element) {
    if (daysUntil(element.getAttribute('data-expires')) >= 0) return;
    element.hidden = false;
    document.documentElement.classList.add('is-expired');
  });

  function verified() {
    each('[data-verified]', function (element) {
      var age = -daysUntil(element.getAttribute('data-verified'));
      var limit = Number(element.getAttribute('data-limit')) || LIMIT;
      if (age > limit) flag(element, { kind: 'stale', key: 'stale.unverified', days: age });
    });
  }

  function dueFlag(days) {
    if (days < 0) return { kind: 'overdue', key: 'stale.overdue', days: -days };
    if (days === 0) return { kind: 'overdue', key: 'stale.today', days: 0 };
    if (days <= SOON) return { kind: 'soon', key: 'stale.soon', days: days };
    return null;
  }

  // data-flag="only" puts the flag in the place of the date.
  function flag(element, found) {
    if (!found) return;
    var mark = document.createElement('span');
    mark.className = 'flag flag-' + found.kind;
    mark.textContent = (words[found.key] || found.key).replace('{days}', found.days);
    if (element.getAttribute('data-flag') === 'only') {
      mark.title = element.textContent;
      element.textContent = '';
      element.appendChild(mark);
    } else {
      element.insertAdjacentElement('afterend', mark);
      element.insertAdjacentText('afterend', ' ');
    }
  }

  function daysUntil(date) {
    var parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date || '');
    return parts ? Math.round((Date.UTC(parts[1], parts[2] - 1, parts[3]) - today) / DAY) : NaN;
  }

  function dayOf(date) {
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }
})();
