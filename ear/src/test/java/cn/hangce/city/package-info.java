/** The tests of the whole city: its architecture, its domain inside the server, its doors over HTTP, its story in a browser. */
package cn.hangce.city;
