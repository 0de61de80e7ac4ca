/** Between the signing of a contract and its acceptance: whether it was signed in time, what it says now, how it is changed, until when it must be accepted. */
package cn.hangce.casework.contract;
