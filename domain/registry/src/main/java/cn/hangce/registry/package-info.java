/**
 * Who: organisations and people, the facts that bureaus hand over about them and where each comes from, experts, integrity
 * records (诚信记录), the acting person, and the city’s one clock.
 */
package cn.hangce.registry;
