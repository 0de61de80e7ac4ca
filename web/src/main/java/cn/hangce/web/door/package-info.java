/** The doors of the house: who comes in, with which headers an answer leaves, where work starts, how one leaves. */
package cn.hangce.web.door;
