/** Makes the papers of the procedure when their moment comes: listens to what happens to cases and issues what is due. */
package cn.hangce.reporting.papers;
