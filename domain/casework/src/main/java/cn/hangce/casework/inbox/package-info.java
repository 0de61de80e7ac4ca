/** The people at work: what waits for whom and until when, who has it in hand, who deputises, and how much there is. */
package cn.hangce.casework.inbox;
