/** Money that a project has not spent when it is accepted or ended (结余资金): kept for a time, reported on, and taken back. */
package cn.hangce.casework.surplus;
