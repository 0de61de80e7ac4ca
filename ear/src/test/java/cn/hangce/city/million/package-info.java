/** The city with many organisations: that a run over it survives, and how long it takes. */
package cn.hangce.city.million;
