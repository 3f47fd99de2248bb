// A moment as the fields of pages and the files of records have it: local time to the minute.
(function () {
  'use strict';

  window.youbeiMoment = function (date) {
    return date.getFullYear() + '-' + two(date.getMonth() + 1) + '-' + two(date.getDate()) + 'T' + two(date.getHours()) + ':' + two(date.getMinutes());
  };

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }
})();
