/**
 * What must be written down in a stage: for each kind of stage the items of its record, and what must hold of them. Figures that a
 * text prints stand in program files; here stand the manners of an orderly procedure, such as that two people make a visit.
 */
package cn.hangce.casework.sheet;
