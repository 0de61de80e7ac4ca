/**
 * Who in the city is entitled to what (政策匹配): runs over all organisations by all programs, what they found, and the cases
 * that are proposed from it without an application (免申即享).
 */
package cn.hangce.matching;
