/** What comes before the decision: double funding, the meeting that decides, topics and registers. */
package cn.hangce.web.before;
