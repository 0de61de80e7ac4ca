/** E-mail: an outbox in the database, and the postman who empties it. */
package cn.hangce.matching.mail;
