/** Generated from schemas/policies/medium/v1.json by scripts/generate-validators.ts. */
import { boundedPattern } from '../../pattern/bounded-pattern.ts';

export const findAll = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Medium","description":"What a card rated Medium must hold: an owner, intended uses, and a result.","type":"object","required":["model_overview","intended_uses","evaluation_details"],"properties":{"model_overview":{"type":"object","description":"Somebody can be asked.","required":["model_owner"],"properties":{"model_owner":{"type":"string","pattern":"\\S","description":"Name who answers for the model."}}},"intended_uses":{"type":"object","description":"What the model may be used for is said.","required":["intended_uses"],"properties":{"intended_uses":{"type":"string","pattern":"\\S","description":"Say what the model is for."}}},"evaluation_details":{"type":"array","description":"At least one evaluation has a metric.","contains":{"type":"object","description":"an evaluation with a metric","required":["metric_groups"],"properties":{"metric_groups":{"type":"array","description":"At least one group has a metric.","contains":{"type":"object","description":"a group with a metric","required":["metric_data"],"properties":{"metric_data":{"type":"array","minItems":1,"description":"The metrics of the group."}}}}}}}}};
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
if(data.model_overview !== undefined){
let data0 = data.model_overview;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model_owner === undefined){
const err3 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/required",keyword:"required",params:{missingProperty: "model_owner"},message:"must have required property '"+"model_owner"+"'",schema:schema31.properties.model_overview.required,parentSchema:schema31.properties.model_overview,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.model_owner !== undefined){
let data1 = data0.model_owner;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.model_overview.properties.model_owner,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_owner.type,parentSchema:schema31.properties.model_overview.properties.model_owner,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.type,parentSchema:schema31.properties.model_overview,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.intended_uses !== undefined){
let data2 = data.intended_uses;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.intended_uses === undefined){
const err7 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/required",keyword:"required",params:{missingProperty: "intended_uses"},message:"must have required property '"+"intended_uses"+"'",schema:schema31.properties.intended_uses.required,parentSchema:schema31.properties.intended_uses,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.intended_uses !== undefined){
let data3 = data2.intended_uses;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/intended_uses/intended_uses",schemaPath:"#/properties/intended_uses/properties/intended_uses/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.intended_uses.properties.intended_uses,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/intended_uses/intended_uses",schemaPath:"#/properties/intended_uses/properties/intended_uses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses.properties.intended_uses,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.evaluation_details !== undefined){
let data4 = data.evaluation_details;
if(Array.isArray(data4)){
const _errs11 = errors;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.metric_groups === undefined){
const err11 = {instancePath:instancePath+"/evaluation_details/" + i0,schemaPath:"#/properties/evaluation_details/contains/required",keyword:"required",params:{missingProperty: "metric_groups"},message:"must have required property '"+"metric_groups"+"'",schema:schema31.properties.evaluation_details.contains.required,parentSchema:schema31.properties.evaluation_details.contains,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.metric_groups !== undefined){
let data6 = data5.metric_groups;
if(Array.isArray(data6)){
const _errs16 = errors;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.metric_data === undefined){
const err12 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1,schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/required",keyword:"required",params:{missingProperty: "metric_data"},message:"must have required property '"+"metric_data"+"'",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.required,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7.metric_data !== undefined){
let data8 = data7.metric_data;
if(Array.isArray(data8)){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1+"/metric_data",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/properties/metric_data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.properties.metric_data,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1+"/metric_data",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/properties/metric_data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.properties.metric_data.type,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.properties.metric_data,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups/" + i1,schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains.type,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid5 = _errs17 === errors;
if(valid5){
break;
}
}
if(!valid5){
const err16 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.contains,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/evaluation_details/" + i0+"/metric_groups",schemaPath:"#/properties/evaluation_details/contains/properties/metric_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.contains.properties.metric_groups.type,parentSchema:schema31.properties.evaluation_details.contains.properties.metric_groups,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/evaluation_details/" + i0,schemaPath:"#/properties/evaluation_details/contains/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.evaluation_details.contains.type,parentSchema:schema31.properties.evaluation_details.contains,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid3 = _errs12 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err19 = {instancePath:instancePath+"/evaluation_details",schemaPath:"#/properties/evaluation_details/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",schema:schema31.properties.evaluation_details.contains,parentSchema:schema31.properties.evaluation_details,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/evaluation_details",schemaPath:"#/properties/evaluation_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.type,parentSchema:schema31.properties.evaluation_details,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"model_overview":true,"intended_uses":true,"evaluation_details":true},"dynamicProps":false,"dynamicItems":false};
return validate20;
})();
