/** Where an administrator imports the holidays and make-up days of a year. */
package cn.hangce.casework.calendar;
