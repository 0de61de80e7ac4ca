/** The experts’ pages: the cases of the own panels, and the one sheet that each expert hands in for each. */
package cn.hangce.web.expert;
