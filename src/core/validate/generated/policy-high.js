/** Generated from schemas/policies/high/v1.json by scripts/generate-validators.ts. */
import { boundedPattern } from '../../pattern/bounded-pattern.ts';

export const findAll = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"High","description":"What a card rated High must hold: an owner, intended uses, why it is rated so, a result, and ethical considerations.","type":"object","required":["model_overview","intended_uses","evaluation_details","additional_information"],"properties":{"model_overview":{"type":"object","description":"Somebody can be asked.","required":["model_owner"],"properties":{"model_owner":{"type":"string","pattern":"\\S","description":"Name who answers for the model."}}},"intended_uses":{"type":"object","description":"What the model may be used for is said, and why its risk is rated as it is.","required":["intended_uses","explanations_for_risk_rating"],"properties":{"intended_uses":{"type":"string","pattern":"\\S","description":"Say what the model is for."},"explanations_for_risk_rating":{"type":"string","pattern":"\\S","description":"Say why the risk is rated so."}}},"evaluation_details":{"type":"array","description":"At least one evaluation has a metric.","contains":{"type":"object","description":"an evaluation with a metric","required":["metric_groups"],"properties":{"metric_groups":{"type":"array","description":"At least one group has a metric.","contains":{"type":"object","description":"a group with a metric","required":["metric_data"],"properties":{"metric_data":{"type":"array","minItems":1,"description":"The metrics of the group."}}}}}}},"additional_information":{"type":"object","description":"Ethical considerations are written down.","required":["ethical_considerations"],"properties":{"ethical_considerations":{"type":"string","pattern":"\\S","description":"Say whom the model can harm, and what is done about it."}}}}};
const func0 = boundedPattern;
const pattern4 = func0("\\S", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_overview === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_overview"},message:"must have required property '"+"model_overview"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.intended_uses === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intended_uses"},message:"must have required property '"+"intended_uses"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.evaluation_details === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation_details"},message:"must have required property '"+"evaluation_details"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.additional_information === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "additional_information"},message:"must have required property '"+"additional_information"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.model_overview !== undefined){
let data0 = data.model_overview;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model_owner === undefined){
const err4 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/required",keyword:"required",params:{missingProperty: "model_owner"},message:"must have required property '"+"model_owner"+"'",schema:schema31.properties.model_overview.required,parentSchema:schema31.properties.model_overview,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.model_owner !== undefined){
let data1 = data0.model_owner;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.model_overview.properties.model_owner,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_owner.type,parentSchema:schema31.properties.model_overview.properties.model_owner,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.type,parentSchema:schema31.properties.model_overview,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.intended_uses !== undefined){
let data2 = data.intended_uses;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.intended_uses === undefined){
const err8 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/required",keyword:"required",params:{missingProperty: "intended_uses"},message:"must have required property '"+"intended_uses"+"'",schema:schema31.properties.intended_uses.required,parentSchema:schema31.properties.intended_uses,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.explanations_for_risk_rating === undefined){
const err9 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/required",keyword:"required",params:{missingProperty: "explanations_for_risk_rating"},message:"must have required property '"+"explanations_for_risk_rating"+"'",schema:schema31.properties.intended_uses.required,parentSchema:schema31.properties.intended_uses,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.intended_uses !== undefined){
let data3 = data2.intended_uses;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/intended_uses/intended_uses",schemaPath:"#/properties/intended_uses/properties/intended_uses/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.intended_uses.properties.intended_uses,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/intended_uses/intended_uses",schemaPath:"#/properties/intended_uses/properties/intended_uses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses.properties.intended_uses,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.explanations_for_risk_rating !== undefined){
let data4 = data2.explanations_for_risk_rating;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/intended_uses/explanations_for_risk_rating",schemaPath:"#/properties/intended_uses/properties/explanations_for_risk_rating/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.intended_uses.properties.explanations_for_risk_rating,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/intended_uses/explanations_for_risk_rating",schemaPath:"#/properties/intended_uses/properties/explanations_for_risk_rating/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.explanations_for_risk_rating.type,parentSchema:schema31.properties.intended_uses.properties.explanations_for_risk_rating,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.evaluation_details !== undefined){
let data5 = data.evaluation_details;
if(Array.isArray(data5)){
const _errs13 = errors;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.metric_groups === undefined){
const err15 = {instancePath:instancePath+"/evaluation_details/" + i0,schemaPath:"#/properties/evaluation_details/contains/required",keyword:"required",params:{missingProperty: "metric_groups"},message:"must have required property '"+"metric_groups"+"'",schema:schema31.properties.evaluation_details.contains.required,parentSchema:schema31.properties.evaluation_details.contains,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.metric_groups !== undefined){
let data7 = data6.metric_groups;
if(Array.isArray(data7)){
const _errs18 = errors;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.metric_data === undefined){
const err16 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1,schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/required",keyword:"required",params:{missingProperty: "metric_data"},message:"must have required property '"+"metric_data"+"'",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.required,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.metric_data !== undefined){
let data9 = data8.metric_data;
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1+"/metric_data",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/properties/metric_data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.properties.metric_data,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1+"/metric_data",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/properties/metric_data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.properties.metric_data.type,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.properties.metric_data,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1,schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.type,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid5 = _errs19 === errors;
if(valid5){
break;
}
}
if(!valid5){
const err20 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.type,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/evaluation_details/" + i0,schemaPath:"#/properties/evaluation_details/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evaluation_details.contains.type,parentSchema:schema31.properties.evaluation_details.contains,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid3 = _errs14 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err23 = {instancePath:instancePath+"/evaluation_details",schemaPath:"#/properties/evaluation_details/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema31.properties.evaluation_details.contains,parentSchema:schema31.properties.evaluation_details,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/evaluation_details",schemaPath:"#/properties/evaluation_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.type,parentSchema:schema31.properties.evaluation_details,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.additional_information !== undefined){
let data10 = data.additional_information;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.ethical_considerations === undefined){
const err25 = {instancePath:instancePath+"/additional_information",schemaPath:"#/properties/additional_information/required",keyword:"required",params:{missingProperty: "ethical_considerations"},message:"must have required property '"+"ethical_considerations"+"'",schema:schema31.properties.additional_information.required,parentSchema:schema31.properties.additional_information,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.ethical_considerations !== undefined){
let data11 = data10.ethical_considerations;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err26 = {instancePath:instancePath+"/additional_information/ethical_considerations",schemaPath:"#/properties/additional_information/properties/ethical_considerations/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.additional_information.properties.ethical_considerations,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/additional_information/ethical_considerations",schemaPath:"#/properties/additional_information/properties/ethical_considerations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.ethical_considerations.type,parentSchema:schema31.properties.additional_information.properties.ethical_considerations,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/additional_information",schemaPath:"#/properties/additional_information/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.additional_information.type,parentSchema:schema31.properties.additional_information,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"model_overview":true,"intended_uses":true,"evaluation_details":true,"additional_information":true},"dynamicProps":false,"dynamicItems":false};
return validate20;
})();
