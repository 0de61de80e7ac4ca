/**
 * The search for double funding (重复立项调查; document 29, 第六条(一) and 第七条(五), and the other texts that pay nothing twice): what
 * else the same organisation, leader or project has been granted or applies for, here and elsewhere.
 */
package cn.hangce.casework.duplicate;
