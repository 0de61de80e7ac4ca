/** The one story that drives the whole city in a browser, from the call to the payment order. */
package cn.hangce.city.story;
