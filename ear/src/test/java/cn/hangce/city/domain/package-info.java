/** The domain inside the server, against the real database: procedure, permissions, money, history, and what happens at once. */
package cn.hangce.city.domain;
