/**
 * Seals on the file that offices exchange, after GB/T 38540-2020: an electronic seal that a maker of seals has signed, a signature made
 * with it by SM2 over the SM3 of every part, and the check of both.
 */
package cn.hangce.reporting.exchange.seal;
