/** All of a case as one archive that can be handed on: its papers, its files, its history, with an index. */
package cn.hangce.reporting.folder;
