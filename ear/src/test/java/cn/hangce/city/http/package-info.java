/** The running product asked over HTTP, as an enterprise’s own system, an official’s script or an intruder would. */
package cn.hangce.city.http;
