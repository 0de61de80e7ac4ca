/**
 * What comes after a recognition: yearly reports, evaluations, changes, revocation with a hearing, bars, expiry and renewal. What
 * is owed and what follows stands in the program’s file; whoever acts on a recognition holds its row until the transaction ends.
 */
package cn.hangce.casework.aftercare;
